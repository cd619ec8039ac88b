package groundwork.frame;

/**
 * The page a form was sent from, shown again with what was typed and with the reasons: at the top and at each field.
 * Made by {@link Refusal#on}.
 */
public record Refused(Page page, Refusal refusal) implements Answer {}
