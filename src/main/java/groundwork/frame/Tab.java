package groundwork.frame;

/** One of several views of a panel; count may be null. */
public record Tab(String label, String href, Long count, boolean current) {}
