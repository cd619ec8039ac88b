package groundwork.demand;

import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.DemandEntry.Urgency;
import groundwork.ledger.DemandEntry.Whom;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A demand as somebody types it in. Unit, village, household, urgency and for whom it is may be null.
 *
 * @param households how many are concerned, at least 1
 * @param title a line of words, {@code text} what it is about, {@code person} who said it; the last two may be blank
 * @param subtopic by its code, or null
 */
public record Raising(
        UUID programme,
        UUID unit,
        Long village,
        UUID household,
        Topic topic,
        Channel channel,
        Urgency urgency,
        Whom whom,
        int households,
        LocalDate day,
        String title,
        String text,
        String person,
        String subtopic) {}
