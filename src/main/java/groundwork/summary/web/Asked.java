package groundwork.summary.web;

/**
 * What an address of the summary asks for.
 *
 * @param language of the document; null for the reader's
 * @param figure whose trace stands beside the text
 * @param edit key of the paragraph whose form is open
 * @param add part that a new paragraph is written for, behind the one called {@code after}
 */
public record Asked(
        String unit,
        String village,
        String from,
        String to,
        String language,
        String figure,
        String edit,
        String add,
        String after) {}
