package groundwork.frame;

/** How the console is coloured: as the device prefers, or with the strongest contrast for reading in the sun. */
public enum Look {
    PLAIN,
    SUNLIGHT;

    static Look of(String name) {
        return "sunlight".equals(name) ? SUNLIGHT : PLAIN;
    }

    public String cssName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Look other() {
        return this == PLAIN ? SUNLIGHT : PLAIN;
    }
}
