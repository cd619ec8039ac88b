package groundwork.directory;

import java.util.Locale;

/** What somebody may do, each within a place and a period: see {@link Grant}. What a page asks for is in policy.txt. */
public enum Role {
    /** 管理员: looks after officers, units, grants and sign-ins; sees no records of households. */
    ADMINISTRATOR,
    /** 领导: looks at everything and decides approvals. */
    LEADER,
    /** 办公室: enters and puts right everything, runs programmes, imports and the summary. */
    OFFICE,
    /** 联络员: enters trips, visits, demands, households, cards and assistance; puts right what is his own. */
    FIELD,
    /** 承办单位: demands that are referred to the unit, and of households only what they say. */
    HANDLER,
    /** 督查: looks at everything and changes nothing. */
    INSPECTOR,
    /** 审计: account, entries and figures, without people's words. */
    AUDITOR,
    /** 查阅: figures and the summary. */
    READER;

    /** As the database and the messages have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether whoever holds this one may do all that the other may, and so may give it. */
    public boolean covers(Role other) {
        return this == other
                || switch (this) {
                    case OFFICE -> other == FIELD || other == HANDLER || other == READER;
                    case LEADER -> other == INSPECTOR || other == AUDITOR || other == READER;
                    case INSPECTOR -> other == AUDITOR || other == READER;
                    case AUDITOR -> other == READER;
                    // Whose work it is to give them; nobody gives one to himself.
                    case ADMINISTRATOR -> true;
                    case FIELD, HANDLER, READER -> false;
                };
    }

    /** Sees rows of records at all. */
    boolean looks() {
        return this != ADMINISTRATOR && this != HANDLER;
    }

    /** Reads what people said and who they are. */
    boolean words() {
        return this != AUDITOR && this != READER;
    }
}
