package groundwork.frame;

/**
 * What lies on somebody's desk together: how much it is, and the list that shows all of it.
 *
 * @param key message that says what lies there, without the number
 * @param count as far as {@link UpTo#MOST} and one
 */
public record Pile(String key, long count, String href) {}
