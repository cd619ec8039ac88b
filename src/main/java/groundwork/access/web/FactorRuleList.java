package groundwork.access.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;
import java.util.Set;

/**
 * Which roles of the county have to prove a second factor.
 *
 * @param roles that there are
 * @param required words of those that have to
 */
public record FactorRuleList(List<Choice> roles, Set<String> required) implements Page {}
