package groundwork.demand.web;

import groundwork.frame.Choice;
import java.util.List;

/** What a list or a board of demands can be narrowed by, each with a first choice of all. */
public record Narrowing(
        List<Choice> topics, List<Choice> subtopics, List<Choice> units, List<Choice> states, List<Choice> ages) {}
