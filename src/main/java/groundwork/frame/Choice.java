package groundwork.frame;

/** One thing to choose in a list or among buttons; the label is ready to be shown. */
public record Choice(String value, String label) {}
