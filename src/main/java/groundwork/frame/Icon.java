package groundwork.frame;

/**
 * Small drawings, 16 by 16, stroked with the colour of the text beside them. Phones and office PCs lack symbol fonts.
 */
public enum Icon {
    ALERT("M8 1.5 14.5 8 8 14.5 1.5 8Z M8 5v3.5 M8 10.6v.2"),
    CLOCK("M8 1.8a6.2 6.2 0 1 0 .01 0Z M8 4.6V8l2.4 1.6"),
    CHECK("M2.6 8.6 6.4 12.2 13.4 4.2"),
    RING("M8 4.4a3.6 3.6 0 1 0 .01 0Z"),
    INFO("M8 1.8a6.2 6.2 0 1 0 .01 0Z M8 7.2v4 M8 4.7v.2"),
    CROSS("M3.6 3.6 12.4 12.4 M12.4 3.6 3.6 12.4"),
    PLUS("M8 2.8v10.4 M2.8 8h10.4"),
    SEARCH("M7 2.2a4.8 4.8 0 1 0 .01 0Z M10.5 10.5 14 14"),
    MENU("M2 4h12 M2 8h12 M2 12h12"),
    BELL("M8 2.2a3.800 3.800 0 0 0-3.800 3.800v3.200L2.800 11.500h10.400L11.800 9.200V6A3.800 3.800 0 0 0 8 2.200Z"
            + " M6.600 13.700h2.800"),
    DOWN("M4 6.2 8 10.2 12 6.2"),
    UP("M4 9.800 8 5.800 12 9.800"),
    LEFT("M10 3.5 5.5 8l4.5 4.5"),
    RIGHT("M6 3.5 10.5 8 6 12.5"),
    UP_FILE("M8 10.5V2.5 M4.8 5.4 8 2.3l3.2 3.1 M2.5 10.5v3h11v-3"),
    DOWN_FILE("M8 2.3v8 M4.8 7.3 8 10.5l3.2-3.2 M2.5 10.5v3h11v-3"),
    PRINT("M4.5 6V2.3h7V6 M4.5 11.5h-2V6h11v5.5h-2 M4.5 9.5h7v4.2h-7Z"),
    UNDO("M5.6 3.2 2.6 6.2l3 3 M2.9 6.2h6.4a3.6 3.6 0 0 1 0 7.2H6"),
    PERSON("M8 2a2.8 2.8 0 1 0 .01 0Z M2.6 14c.5-3.2 2.6-4.6 5.4-4.6s4.9 1.4 5.4 4.6"),
    HOUSE("M2.2 7.6 8 2.4l5.8 5.2 M4 6.4v7.1h8V6.4"),
    SUN("M8 5a3 3 0 1 0 .01 0Z M8 1v1.6 M8 13.4V15 M1 8h1.6 M13.4 8H15"
            + " M3 3l1.1 1.1 M11.9 11.9 13 13 M13 3l-1.1 1.1 M4.1 11.9 3 13"),
    GLOBE("M8 1.8a6.2 6.2 0 1 0 .01 0Z M1.9 8h12.2 M8 1.8c4.2 4.4 4.2 8 0 12.4-4.2-4.4-4.2-8 0-12.4"),
    EDIT("M2.6 13.4l.7-3L10.700 3l2.300 2.300-7.400 7.400Z M9.300 4.400l2.300 2.300"),
    EMPTY("M2.5 8.500 4.500 3h7l2 5.500v4.500h-11Z"
            + " M2.500 8.500h3.300c.3 1.500 1 2.200 2.200 2.200s1.900-.7 2.200-2.200h3.300");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
