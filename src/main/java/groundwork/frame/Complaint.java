package groundwork.frame;

/** The page that says why something was not done. */
public record Complaint(Refusal reason) implements Page {}
