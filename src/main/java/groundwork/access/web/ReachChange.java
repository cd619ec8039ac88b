package groundwork.access.web;

import groundwork.directory.SignIn;
import java.util.List;

/** Whose reach grows and whose shrinks by a move, and by which grant. */
public record ReachChange(List<ReaderList.Reader> gain, List<ReaderList.Reader> lose) {

    /** Whether a role of his own is among those that would reach more; whoever reaches everything gains nothing. */
    boolean gains(SignIn who) {
        return !who.administrator()
                && gain.stream()
                        .anyMatch(reader -> reader.line().grant().officer().equals(who.officer()));
    }
}
