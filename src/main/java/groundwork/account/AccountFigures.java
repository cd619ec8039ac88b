package groundwork.account;

import groundwork.figure.Contribution;
import groundwork.figure.Counted;
import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.AttachmentEntry;
import groundwork.ledger.AuditEntry;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Correction;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.ErasureEntry;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ResourceEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TripEntry;
import groundwork.ledger.Unknown;
import groundwork.ledger.VillageEntry;
import groundwork.ledger.VisitEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The figures that follow from each activity alone: visits, meetings, talks, material. */
@Component
final class AccountFigures implements Counted {

    private static final String HOMES = "visit";
    private static final String SITES = "visit.site";
    private static final String MEETINGS = "meeting";
    private static final String ATTENDANCE = "meeting.attendance";
    private static final String DELEGATION = "meeting.delegation";
    private static final String TALKS = "talk";
    private static final String MATERIAL = "material";

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.distinct("visit.households", HOMES, Unit.HOUSEHOLDS),
                Figure.sum("visit.times", HOMES, Unit.TIMES),
                Figure.sum("visit.sites", SITES, Unit.TIMES),
                Figure.sum("meeting.forums", MEETINGS, Unit.TIMES).of("policy_forum"),
                Figure.sum("meeting.lectures", MEETINGS, Unit.TIMES).of("lecture"),
                Figure.sum("meeting.meetings", MEETINGS, Unit.TIMES).by(MeetingKind.values()),
                Figure.sum("meeting.attendance", ATTENDANCE, Unit.PEOPLE).by(MeetingKind.values()),
                Figure.sum("meeting.delegation", DELEGATION, Unit.PEOPLE).by(MeetingKind.values()),
                Figure.distinct("talk.people", TALKS, Unit.PEOPLE).by(TalkEntry.PersonKind.values()),
                Figure.sum("material.copies", MATERIAL, Unit.COPIES));
    }

    @Override
    public List<Contribution> contributions(UUID entry, Fact fact) {
        return switch (fact.entry()) {
            case VisitEntry visit -> visit(entry, fact, visit);
            case MeetingEntry.Held held -> meeting(entry, fact, held);
            case TalkEntry.Held held -> talk(Contribution.of(TALKS, entry, fact).part(held.kind()), held);
            case MaterialEntry.HandedOut handed -> many(Contribution.of(MATERIAL, entry, fact), handed.copies());
            case AssistanceEntry _,
                    AttachmentEntry _,
                    AuditEntry _,
                    CardEntry _,
                    Correction _,
                    DemandEntry _,
                    ErasureEntry _,
                    FormEntry _,
                    FundsEntry _,
                    HazardEntry _,
                    HouseholdEntry _,
                    OpinionEntry _,
                    PairingEntry _,
                    ProgrammeEntry _,
                    ReliefEntry _,
                    ResourceEntry _,
                    TripEntry _,
                    Unknown _,
                    VillageEntry _ -> List.of();
        };
    }

    private static List<Contribution> visit(UUID entry, Fact fact, VisitEntry visit) {
        return switch (visit) {
            case VisitEntry.Made made ->
                switch (made.kind()) {
                    case HOME -> List.of(Contribution.of(HOMES, entry, fact).subject(made.household()));
                    case SITE -> List.of(Contribution.of(SITES, entry, fact));
                };
            case VisitEntry.Counted counted -> many(Contribution.of(HOMES, entry, fact), counted.households());
            case VisitEntry.Answered _ -> List.of();
        };
    }

    /** Nothing where there were none, so that a figure's trace shows only what counts. */
    private static List<Contribution> many(Contribution one, long many) {
        return many == 0 ? List.of() : List.of(one.amount(many));
    }

    private static List<Contribution> meeting(UUID entry, Fact fact, MeetingEntry.Held held) {
        var all = new ArrayList<Contribution>();
        all.add(Contribution.of(MEETINGS, entry, fact).part(held.kind()));
        all.addAll(many(Contribution.of(ATTENDANCE, entry, fact).part(held.kind()), held.attendance()));
        all.addAll(many(Contribution.of(DELEGATION, entry, fact).part(held.kind()), held.delegation()));
        return all;
    }

    /** Everybody once, however often the entry names him. */
    private static List<Contribution> talk(Contribution one, TalkEntry.Held held) {
        var all = new ArrayList<Contribution>();
        held.people().stream().distinct().forEach(person -> all.add(one.subject(person)));
        all.addAll(many(one, held.unnamed()));
        return all;
    }
}
