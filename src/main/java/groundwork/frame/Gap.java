package groundwork.frame;

/**
 * Something missing in the records of a programme, for the list of gaps to fill (查漏补缺).
 *
 * @param key message that takes the count as its first argument, such as {@code card.gap.noCard}
 * @param count how many; a gap of none is not shown
 * @param href page that lists them and lets them be filled
 */
public record Gap(String key, long count, String href) {}
