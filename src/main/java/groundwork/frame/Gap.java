package groundwork.frame;

/**
 * Something missing in the records of a programme, for the list of gaps to fill (查漏补缺).
 *
 * @param key message that says what is missing, without the number
 * @param count how many, as far as {@link UpTo#MOST} and one, or null where it is either there or not
 * @param href page that lists them or lets them be filled
 */
public record Gap(String key, Long count, String href) {}
