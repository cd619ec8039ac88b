package groundwork.notice;

import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Finding;
import groundwork.ledger.Entry;
import java.util.Locale;

/** What an officer is told of. */
public enum Kind {
    REFERRED,
    DECLINED,
    URGED,
    ESCALATED,
    EXTENSION_ASKED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    SETTLED,
    DISPUTED,
    WITHDRAWN,
    /** Somebody wrote on the page of a card: one a day for each village. */
    MESSAGES,
    /** The same, about how we ourselves work. */
    STYLE;

    /** Null for what nobody is told of. */
    static Kind of(Entry entry) {
        return entry instanceof DemandEntry demand ? of(demand) : null;
    }

    private static Kind of(DemandEntry entry) {
        return switch (entry) {
            case DemandEntry.Referred _, DemandEntry.UnitJoined _ -> REFERRED;
            case DemandEntry.Declined _ -> DECLINED;
            case DemandEntry.Urged _ -> URGED;
            case DemandEntry.Escalated _ -> ESCALATED;
            case DemandEntry.ExtensionAsked _ -> EXTENSION_ASKED;
            case DemandEntry.ExtensionGranted _ -> EXTENSION_GRANTED;
            case DemandEntry.ExtensionRefused _ -> EXTENSION_REFUSED;
            case DemandEntry.Settled _ -> SETTLED;
            case DemandEntry.Disputed _ -> DISPUTED;
            case DemandEntry.Withdrawn _ -> WITHDRAWN;
            case DemandEntry.LookedBack found -> found.finding() == Finding.NOT_SOLVED ? DISPUTED : null;
            case DemandEntry.Raised _,
                    DemandEntry.Accepted _,
                    DemandEntry.UnitLeft _,
                    DemandEntry.Progressed _,
                    DemandEntry.ApprovalSought _,
                    DemandEntry.ApprovalGranted _,
                    DemandEntry.ApprovalRefused _,
                    DemandEntry.Confirmed _,
                    DemandEntry.Rated _,
                    DemandEntry.Noted _,
                    DemandEntry.Merged _ -> null;
        };
    }

    /** Whether it is of what waits in the inbox, and of no demand yet. */
    public boolean inbox() {
        return this == MESSAGES || this == STYLE;
    }

    /** As the database and the messages have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
