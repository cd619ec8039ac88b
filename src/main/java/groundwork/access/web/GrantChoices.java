package groundwork.access.web;

import groundwork.frame.Choice;
import java.util.List;

/**
 * What there is to choose from where a role is given.
 *
 * @param roles those that whoever gives them may
 * @param place that is chosen at first
 */
public record GrantChoices(List<Choice> roles, List<Choice> places, String place) {}
