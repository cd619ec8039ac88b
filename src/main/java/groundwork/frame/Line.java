package groundwork.frame;

/** A name and its value in a list of facts. */
public record Line(String name, String value) {}
