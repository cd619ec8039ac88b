package groundwork.programme.web;

import groundwork.frame.Light;
import groundwork.programme.Programme;
import java.time.LocalDate;

/** Where a programme is in time. */
public enum Phase {
    TO_COME(Light.GREY),
    RUNNING(Light.BLUE),
    OVER(Light.GREEN);

    private final Light light;

    Phase(Light light) {
        this.light = light;
    }

    public Light light() {
        return light;
    }

    public String key() {
        return "programme.phase." + Labels.word(this);
    }

    static Phase of(Programme programme, LocalDate today) {
        if (today.isBefore(programme.from())) return TO_COME;
        return today.isAfter(programme.to()) ? OVER : RUNNING;
    }
}
