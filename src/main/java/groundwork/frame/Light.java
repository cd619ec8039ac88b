package groundwork.frame;

/** How urgent or how far something is. Always shown with words and with a shape of its own, never by colour alone. */
public enum Light {
    RED(Icon.ALERT),
    YELLOW(Icon.CLOCK),
    GREEN(Icon.CHECK),
    GREY(Icon.RING),
    BLUE(Icon.INFO);

    private final Icon icon;

    Light(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }

    public String cssName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
