package groundwork.intake.web;

import groundwork.frame.Light;
import groundwork.intake.upload.Upload;

/** An upload that nothing was imported from yet. */
public record WaitingLine(Upload upload, String officer) {

    /** Message of what comes next. */
    public String key() {
        if (!upload.matched()) return "intake.waiting.columns";
        if (upload.looked() == null) return "intake.waiting.look";
        return upload.looked().bad() > 0 ? "intake.waiting.mend" : "intake.waiting.import";
    }

    public Light light() {
        return upload.looked() != null && upload.looked().bad() == 0 ? Light.GREEN : Light.YELLOW;
    }
}
