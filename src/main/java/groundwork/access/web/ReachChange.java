package groundwork.access.web;

import java.util.List;

/** Whose reach grows and whose shrinks by a move, and by which grant. */
public record ReachChange(List<ReaderList.Reader> gain, List<ReaderList.Reader> lose) {}
