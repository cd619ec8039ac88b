package groundwork.frame;

/** A step of the way back from a page. */
public record Crumb(String label, String href) {}
