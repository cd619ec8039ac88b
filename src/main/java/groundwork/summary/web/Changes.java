package groundwork.summary.web;

import groundwork.frame.Moved;

/** What is said after a change, with the way to take it back. */
final class Changes {

    private Changes() {}

    static String at(View view, String key) {
        return view.at("/summary") + "#" + SummaryPage.anchor(key);
    }

    static Moved said(View view, String key, int revision, String message) {
        return Moved.to(at(view, key))
                .saying(message)
                .undoneBy(view.at("/summary/paragraph/undoing", "key", key, "revision", revision));
    }
}
