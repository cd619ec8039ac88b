package groundwork.summary.web;

import groundwork.frame.Page;
import groundwork.summary.document.Document;

/** The text alone as it goes to the printer, in the layout of GB/T 9704. */
public record SummaryPrint(View view, Document document) implements Page {

    public String back() {
        return view.at("/summary");
    }
}
