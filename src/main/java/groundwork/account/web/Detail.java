package groundwork.account.web;

/**
 * One fact of an entry.
 *
 * @param key message of its name
 * @param value number, text, day, constant, names …, as {@link Details#say} says them
 */
public record Detail(String key, Object value) {}
