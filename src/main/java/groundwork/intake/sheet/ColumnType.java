package groundwork.intake.sheet;

/** What the cells of a column hold, which decides how they are read. */
public enum ColumnType {
    /** Taken as it is. */
    TEXT,
    /** The row's own number (编号): text, even where it was typed as a number. */
    NUMBER,
    DATE,
    /** A date by which something is to be done: it may well lie after the programme. */
    DEADLINE,
    TIME,
    COUNT,
    /** Any number, with an optional unit that is put into the column named unit or benefit_unit. */
    QUANTITY,
    MU,
    YUAN,
    /** By name or by its code of twelve digits. */
    VILLAGE,
    /** One person. */
    NAME,
    /** Several people; "12人" is a count without names. */
    NAMES,
    /** A household by its number, its door or the name of its head. */
    HOUSEHOLD,
    /** Several households; "12户" is a count without names. */
    HOUSEHOLDS,
    /** Codes of forms, several in a cell. */
    CODES,
    OPTION,
    PHONE;

    /** Whether a value in a cell merged over several rows holds for each of them; a sum would be counted twice. */
    boolean holdsForMergedRows() {
        return switch (this) {
            case TEXT, DATE, DEADLINE, TIME, VILLAGE, NAME, NAMES, HOUSEHOLD, HOUSEHOLDS, OPTION, PHONE -> true;
            case NUMBER, COUNT, QUANTITY, MU, YUAN, CODES -> false;
        };
    }
}
