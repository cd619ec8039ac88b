package groundwork.intake.drafting;

import groundwork.ledger.CardEntry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.Role;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.ReliefEntry.Occasion;
import groundwork.ledger.TripEntry;
import groundwork.ledger.VillageEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sheets whose rows stand for one thing each. */
public final class SheetDraftings {

    private final LocalDate programmeBegins;

    /** @param programmeBegins the day of what has none of its own, such as who is in the leading group */
    public SheetDraftings(LocalDate programmeBegins) {
        this.programmeBegins = programmeBegins;
    }

    private LocalDate day(Values values, String column) {
        var day = values.date(column);
        return day == null ? programmeBegins : day;
    }

    public void person(Values values, Names names, RowDrafts row) {
        var officer = names.officer("name", values.text("name"));
        var role = values.choice("role", Role.class, Role.PARTICIPANT);
        row.add("joined", programmeBegins, row.about(null, List.of()), new ProgrammeEntry.Joined(officer, role));
    }

    public void village(Values values, Names names, RowDrafts row) {
        var about = row.about(names.village("village", values.text("village")), List.of());
        row.add("included", programmeBegins, about, new ProgrammeEntry.VillageIncluded());
        if (values.count("teams") == null && values.count("households") == null && values.decimal("mu") == null) return;
        var profile = new VillageEntry.Profiled(
                values.count("teams", 0),
                values.count("households", 0),
                values.decimal("mu") == null ? BigDecimal.ZERO : values.decimal("mu"));
        row.add(
                "profiled",
                day(values, "day"),
                about,
                profile,
                row.note("profiled", "problems", values.text("problems")));
    }

    public void household(Values values, Names names, RowDrafts row) {
        var village = names.village("village", values.text("village"));
        var there = names.coded("number", row.number(), HouseholdEntry.Registered.class);
        var household = there == null ? row.id("registered") : there.id();
        row.add(
                "registered",
                household,
                Fact.on(
                        day(values, "day"),
                        there == null ? row.about(village, List.of()) : there.in(village),
                        new HouseholdEntry.Registered(values.count("team"))),
                RowDrafts.words(
                        household,
                        "household",
                        "name",
                        values.text("name"),
                        "door",
                        values.text("door"),
                        "phone",
                        values.text("phone"),
                        "people",
                        values.text("people"),
                        "need",
                        values.text("need"),
                        "note",
                        values.text("note")));
        if (values.has("liaison")) card(values, names, row, village, household);
    }

    private void card(Values values, Names names, RowDrafts row, Long village, UUID household) {
        var officer = names.officer("liaison", values.text("liaison"));
        var there = names.coded("card_code", values.text("card_code"), CardEntry.Issued.class);
        var about =
                there == null ? row.about(village, officer == null ? List.of() : List.of(officer)) : there.in(village);
        // One of a household that was merged into this one stays that household's.
        var holder = there != null && there.fact().entry() instanceof CardEntry.Issued issued
                ? issued.household()
                : household;
        row.add(
                "card",
                there == null ? row.id("card") : there.id(),
                Fact.on(day(values, "card_day"), about, new CardEntry.Issued(holder, officer)));
    }

    public void trip(Values values, Names names, RowDrafts row) {
        var officers = officers(values, names);
        var about = row.about(names.village("village", values.text("village")), officers);
        var day = values.date("day");
        row.add(
                "in",
                new Fact(RowDrafts.at(day, values.time("signed_in")), about, new TripEntry.SignedIn()),
                row.note("in", "place", values.text("place"), "purpose", values.text("purpose")));
        if (values.time("signed_out") != null)
            row.add(
                    "out",
                    new Fact(
                            RowDrafts.at(day, values.time("signed_out")),
                            about,
                            new TripEntry.SignedOut(row.id("in"))));
    }

    public void pairing(Values values, Names names, RowDrafts row) {
        var officer = names.officer("officer", values.text("officer"));
        var village = names.village("village", values.text("village"));
        var household = names.household("household", village, values.text("household"));
        var about = row.about(village, officer == null ? List.of() : List.of(officer));
        row.add(
                "formed",
                day(values, "day"),
                about,
                new PairingEntry.Formed(officer, household),
                row.note("formed", "text", values.text("note")));
        if (values.date("ended") != null)
            row.add("ended", values.date("ended"), about, new PairingEntry.Ended(row.id("formed")));
    }

    public void relief(Values values, Names names, RowDrafts row) {
        var village = names.village("village", values.text("village"));
        var households = values.names("households").stream()
                .map(name -> names.household("households", village, name))
                .toList();
        var goods = new Goods(
                values.choice("goods", GoodsKind.class, GoodsKind.OTHER),
                values.decimal("quantity") == null ? BigDecimal.ONE : values.decimal("quantity"),
                values.choice("unit", GoodsUnit.class, GoodsUnit.PIECE));
        row.add(
                "given",
                values.date("day"),
                row.about(village, officers(values, names)),
                new ReliefEntry.Given(
                        List.of(goods),
                        households,
                        Math.max(0, values.count("count", households.size()) - households.size()),
                        values.choice("occasion", Occasion.class, Occasion.OTHER)),
                row.note("given", "text", values.text("note")));
    }

    static List<UUID> officers(Values values, Names names) {
        return values.names("officers").stream()
                .map(name -> names.officer("officers", name))
                .filter(officer -> officer != null)
                .toList();
    }
}
