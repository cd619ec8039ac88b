package groundwork.frame;

/** A line of the tree at the left: a village, a team, a section of a summary. Depth 0 to 3; count may be null. */
public record Leaf(String label, String href, Long count, int depth, boolean current) {}
