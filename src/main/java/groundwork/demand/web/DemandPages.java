package groundwork.demand.web;

import groundwork.demand.Demand;
import groundwork.demand.DemandPhotos;
import groundwork.demand.Demands;
import groundwork.demand.Seen;
import groundwork.demand.Silence;
import groundwork.demand.Step;
import groundwork.demand.Subtopic;
import groundwork.demand.Subtopics;
import groundwork.demand.Terms;
import groundwork.demand.Told;
import groundwork.directory.Holidays;
import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.frame.Caveats;
import groundwork.frame.Deadline;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of one demand together. */
@Component
class DemandPages {

    private static final int SEEN = 20;

    private final Demands demands;
    private final groundwork.frame.Names names;
    private final Labels labels;
    private final TaskChoices choices;
    private final Holidays holidays;
    private final Terms terms;
    private final Seen seen;
    private final Subtopics subtopics;
    private final DemandPhotos photos;
    private final Judging judging;
    private final List<Caveats> caveats;

    DemandPages(
            Demands demands,
            groundwork.frame.Names names,
            Labels labels,
            TaskChoices choices,
            Holidays holidays,
            Terms terms,
            Seen seen,
            Subtopics subtopics,
            DemandPhotos photos,
            List<Caveats> caveats,
            Judging judging) {
        this.demands = demands;
        this.names = names;
        this.labels = labels;
        this.choices = choices;
        this.holidays = holidays;
        this.terms = terms;
        this.seen = seen;
        this.subtopics = subtopics;
        this.photos = photos;
        this.judging = judging;
        this.caveats = caveats;
    }

    LocalDate today() {
        return judging.today();
    }

    Demand demand(Scope scope, UUID id) {
        return sees(scope, id).orElseThrow(() -> Refusal.missing("demand.missing"));
    }

    /** Empty also where it was passed on to somebody else just now. */
    Optional<Demand> sees(Scope scope, UUID id) {
        return demands.find(scope, id);
    }

    /** @param open the task whose form is shown, or null */
    DemandPage page(Scope scope, UUID id, Task open, Locale reader) {
        return page(scope, id, open, "", reader);
    }

    /** @param sought what the choices of the form shall say, or empty */
    DemandPage page(Scope scope, UUID id, Task open, String sought, Locale reader) {
        var demand = demand(scope, id);
        var others = others(scope, demand);
        var said = said(scope, demand, others);
        var raised = demand.raised();
        var about = demand.about();
        var units = labels.units(scope);
        var asOf = judging.now(scope).of(demand);
        return new DemandPage(
                demand,
                raised == null ? null : said.title(raised.wordsOf()),
                raised == null ? null : said.text(raised.wordsOf()),
                raised == null ? "" : said.person(raised.wordsOf()),
                raised == null ? "" : said.household(demand.first().household()),
                labels.village(about.village()),
                Labels.name(units.get(about.unit())),
                Labels.name(units.get(demand.with())),
                demand.joined().stream()
                        .map(units::get)
                        .filter(Objects::nonNull)
                        .map(Labels::name)
                        .toList(),
                demand.state().open() ? Deadline.of(demand.due(), asOf, holidays.workdays()) : null,
                Silence.on(
                        demand.state(),
                        demand.settled() == null ? null : demand.settled().day(),
                        asOf),
                open == Task.REFERRAL ? terms.offered(demand, today()) : null,
                others.stream().map(other -> other(other, said)).toList(),
                lives(scope, demand, said, units, reader),
                raised == null ? List.of() : Task.offered(demand, scope),
                open,
                choices.of(scope, demand, open, sought, reader),
                seen(scope, id, Paged.From.FIRST, reader),
                raised == null
                        ? null
                        : subtopics
                                .find(scope, demand.first().subtopic())
                                .map(Subtopic::names)
                                .orElse(null),
                raised == null ? null : photos.of(scope, demand),
                sought,
                caveats.stream()
                        .flatMap(each -> each.of(scope, id, reader).stream())
                        .toList(),
                asOf,
                today());
    }

    private Paged<DemandPage.Looked> seen(Scope scope, UUID id, Paged.From from, Locale reader) {
        var by = seen.by(scope, id, from, SEEN);
        var known = names.of(scope, reader)
                .with(List.of(), by.rows().stream().map(Seen.Reader::officer).toList());
        return by.with(rows -> rows.stream()
                .map(one -> new DemandPage.Looked(known.officer(one.officer()), one.lastAt()))
                .toList());
    }

    /** Everybody who has opened it, a page at a time. */
    SeenList seenList(Scope scope, UUID id, Paged.From from, Locale reader) {
        demand(scope, id);
        return new SeenList(id, seen(scope, id, from, reader));
    }

    /** Those it was merged into or that were merged into it. */
    private List<Demand> others(Scope scope, Demand demand) {
        return Stream.concat(Stream.ofNullable(demand.into()), demands.duplicates(scope, demand.id()).stream())
                .flatMap(id -> demands.find(scope, id).stream())
                .toList();
    }

    private static DemandPage.Other other(Demand other, Said said) {
        var title = other.raised() == null ? null : said.title(other.raised().wordsOf());
        return new DemandPage.Other(other.id(), other.state(), title);
    }

    private static Said said(Scope scope, Demand demand, List<Demand> others) {
        var steps = Stream.concat(
                demand.life().stream().map(Told::step),
                others.stream().map(Demand::raised).filter(Objects::nonNull));
        var household = demand.raised() == null ? null : demand.first().household();
        return Said.of(scope, steps.map(Step::wordsOf).toList(), household == null ? List.of() : List.of(household));
    }

    private List<DemandPage.Lived> lives(Scope scope, Demand demand, Said said, Map<UUID, Unit> units, Locale reader) {
        var people = demand.life().stream()
                .flatMap(told -> told.step().fact().about().officers().stream())
                .toList();
        var known = names.of(scope, reader).with(List.of(), people);
        return demand.life().stream()
                .map(told -> {
                    var words = told.step().wordsOf();
                    var by = told.step().fact().about().officers();
                    return new DemandPage.Lived(
                            told,
                            by.isEmpty() ? null : known.officer(by.getFirst()),
                            Labels.name(units.get(Step.unit(told.step().what()))),
                            said.note(words),
                            said.from(words),
                            said.authority(words));
                })
                .toList();
    }
}
