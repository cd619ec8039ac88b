package groundwork.console.web;

import groundwork.card.CardAnswer;
import groundwork.demand.State;
import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Sensitive;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A household as programs get it, with the latest that was done with and for it.
 *
 * @param mergedInto the household it counts as, or null
 * @param masked what is there and is not given to programs: {@code phone}, {@code need}
 * @param card its valid one, or null; {@code cards} all it ever had
 */
record HouseholdWhole(
        UUID id,
        UUID programme,
        UUID unit,
        Long village,
        Integer team,
        LocalDate since,
        UUID mergedInto,
        String name,
        String door,
        String people,
        String note,
        @OneOf(Sensitive.class) List<String> masked,
        CardAnswer card,
        List<CardAnswer> cards,
        int visitsMade,
        List<VisitMade> visits,
        List<DemandRaised> demands,
        List<Paired> pairings,
        List<Helped> helps) {

    /** @param so what the household says of it, or null */
    record VisitMade(UUID entry, LocalDate day, String officers, String text, Boolean so) {}

    record DemandRaised(
            UUID id,
            @OneOf(State.class) String state,
            @OneOf(Topic.class) String topic,
            LocalDate raised,
            String title) {}

    record Paired(UUID id, UUID officer, LocalDate since, LocalDate ended) {}

    record Helped(UUID entry, LocalDate day, String text) {}

    static HouseholdWhole of(HouseholdPage page) {
        var one = page.household();
        var words = one.words();
        return new HouseholdWhole(
                one.id(),
                one.programme(),
                one.unit(),
                one.village(),
                one.team(),
                one.since(),
                one.mergedInto(),
                words.name(),
                words.door(),
                words.people(),
                words.note(),
                Stream.of(Sensitive.hides(words.phone()) ? "phone" : "", Sensitive.hides(words.need()) ? "need" : "")
                        .filter(field -> !field.isEmpty())
                        .toList(),
                CardAnswer.of(one.card()),
                page.cards().stream().map(held -> CardAnswer.of(held.card())).toList(),
                one.visits(),
                page.visits().stream()
                        .map(each -> new VisitMade(each.entry(), each.day(), each.officers(), each.text(), each.so()))
                        .toList(),
                page.demands().stream().map(HouseholdWhole::demand).toList(),
                page.pairings().stream()
                        .map(HouseholdPage.Paired::pairing)
                        .map(each -> new Paired(each.id(), each.officer(), each.since(), each.ended()))
                        .toList(),
                page.helps().stream()
                        .map(each ->
                                new Helped(each.given().entry(), each.given().day(), each.note()))
                        .toList());
    }

    private static DemandRaised demand(HouseholdPage.Raised raised) {
        var one = raised.demand();
        return new DemandRaised(one.id(), one.state().code(), Typed.word(one.topic()), one.raised(), raised.title());
    }

    @Override
    public String toString() {
        return "HouseholdWhole[" + id + "]";
    }
}
