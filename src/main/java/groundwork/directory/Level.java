package groundwork.directory;

/** How far down an area is. Its code has that many digits and begins with its parent's (GB/T 2260, GB/T 10114). */
public enum Level {
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    public int digits() {
        return digits;
    }

    /** @throws IllegalArgumentException when no area can have this code */
    public static Level of(long code) {
        int digits = code < 0 ? 0 : Long.toString(code).length();
        for (var level : values()) {
            if (level.digits == digits) {
                return level;
            }
        }
        throw new IllegalArgumentException("not the code of an area: " + code);
    }

    /** Whether an area could have this code; it need not exist. */
    public static boolean fits(long code) {
        int digits = code < 0 ? 0 : Long.toString(code).length();
        return digits == 2 || digits == 4 || digits == 6 || digits == 9 || digits == 12;
    }

    /** What a parent's code is multiplied by for the first of its children. */
    long width() {
        return this == TOWNSHIP || this == VILLAGE ? 1000 : 100;
    }
}
