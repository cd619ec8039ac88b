package groundwork.demand.web;

import groundwork.demand.Subtopic;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/** The county's own topics, below those that are the same everywhere. */
public record TopicList(List<Subtopic> subtopics, List<Choice> topics) implements Page {}
