package groundwork.demand.web;

import groundwork.demand.DemandPhotos;
import groundwork.demand.State;
import groundwork.demand.Step;
import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.DemandEntry.Urgency;
import groundwork.ledger.DemandEntry.Whom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A demand with its life. What is not known is null.
 *
 * @param unit that took it down
 * @param households how many are concerned
 * @param with the unit it was referred to; {@code joined} those that help it
 * @param asked the later day that is asked for and not answered yet
 * @param version changes with everything that was decided about it
 * @param into the one it was merged into
 * @param others that one, or those that were merged into this one
 * @param person who said it, masked; {@code who} the household, masked
 * @param before photos of how it was; {@code after} of how it became
 * @param tasks what whoever asks may do with it now: words for {@code step} of POST /api/v1/demands/{id}/steps
 */
record DemandWhole(
        UUID id,
        @OneOf(State.class) String state,
        @OneOf(State.Lane.class) String lane,
        UUID programme,
        UUID unit,
        Long village,
        UUID household,
        @OneOf(Topic.class) String topic,
        @OneOf(Channel.class) String channel,
        @OneOf(Urgency.class) String urgency,
        @OneOf(Whom.class) String whom,
        Integer households,
        LocalDate raised,
        UUID with,
        Set<UUID> joined,
        LocalDate due,
        LocalDate asked,
        LocalDate settled,
        LocalDate confirmed,
        boolean reopened,
        int passed,
        long version,
        boolean escalated,
        boolean silent,
        UUID into,
        List<UUID> others,
        String title,
        String text,
        String person,
        String who,
        List<DemandStep> life,
        List<DemandPhoto> before,
        List<DemandPhoto> after,
        @OneOf(Task.class) List<String> tasks) {

    static DemandWhole of(DemandPage page) {
        var demand = page.demand();
        var first = demand.raised() == null ? null : demand.first();
        var about = demand.about();
        return new DemandWhole(
                demand.id(),
                demand.state().code(),
                Typed.word(demand.state().lane()),
                about.programme(),
                about.unit(),
                about.village(),
                first == null ? null : first.household(),
                first == null ? null : Typed.word(first.topic()),
                first == null ? null : Typed.word(first.channel()),
                first == null ? null : Typed.word(first.urgency()),
                first == null ? null : Typed.word(first.whom()),
                first == null ? null : Integer.valueOf(first.households()),
                day(demand.raised()),
                demand.with(),
                demand.joined(),
                demand.state().open() ? demand.due() : null,
                demand.asked(),
                day(demand.settled()),
                day(demand.confirmed()),
                demand.reopened(),
                demand.passed(),
                demand.version(),
                demand.escalated(),
                page.silent(),
                demand.into(),
                page.others().stream().map(DemandPage.Other::id).toList(),
                page.title(),
                page.text(),
                page.person(),
                page.household(),
                page.life().stream().map(DemandStep::of).toList(),
                page.photos() == null ? List.of() : photos(page.photos().before()),
                page.photos() == null ? List.of() : photos(page.photos().after()),
                page.tasks().stream().map(Task::word).toList());
    }

    private static List<DemandPhoto> photos(List<DemandPhotos.Shown> shown) {
        return shown.stream().map(DemandPhoto::of).toList();
    }

    private static LocalDate day(Step step) {
        return step == null ? null : step.day();
    }

    @Override
    public String toString() {
        return "DemandWhole[" + id + "]";
    }
}
