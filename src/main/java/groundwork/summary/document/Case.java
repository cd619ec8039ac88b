package groundwork.summary.document;

import groundwork.frame.Bilingual;
import java.util.UUID;

/**
 * A demand as a summary tells it, names masked.
 *
 * @param title what it is called in a list, as it was entered
 * @param state its state's code
 * @param topic code, or null
 * @param told one or two sentences in each language
 */
public record Case(UUID demand, String title, String state, String topic, Bilingual told) {}
