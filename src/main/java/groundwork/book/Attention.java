package groundwork.book;

import java.util.Locale;

/** What does not fit together in a trip's signatures. Shown, never put right by itself. */
public enum Attention {
    /** Signed out of a trip that nobody signed into, or whose sign-in was struck or is still to come. */
    NO_SIGN_IN,
    /** Signed out earlier than signed in. */
    OUT_BEFORE_IN,
    /** Signed out more than once; the first entered counts. */
    OUT_TWICE,
    /** No officer is named. */
    NOBODY;

    /** The key of its message. */
    public String message() {
        return "book.attention." + name().toLowerCase(Locale.ROOT);
    }
}
