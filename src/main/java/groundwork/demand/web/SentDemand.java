package groundwork.demand.web;

import groundwork.frame.OneOf;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.DemandEntry.Urgency;
import groundwork.ledger.DemandEntry.Whom;

/**
 * A demand as a program sends it.
 *
 * @param programme its short name
 * @param subtopic of the county, by its code; {@code topic} may then be absent
 * @param day when it was said, not after today; today where it is absent
 */
record SentDemand(
        String programme,
        String village,
        String household,
        @OneOf(Topic.class) String topic,
        @OneOf(Channel.class) String channel,
        @OneOf(Urgency.class) String urgency,
        @OneOf(Whom.class) String whom,
        String households,
        String day,
        String title,
        String text,
        String person,
        String subtopic) {

    RaisingForm form() {
        return new RaisingForm(
                village, household, topic, channel, urgency, whom, households, day, title, text, person, subtopic);
    }

    @Override
    public String toString() {
        return "SentDemand";
    }
}
