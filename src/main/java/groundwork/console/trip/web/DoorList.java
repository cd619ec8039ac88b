package groundwork.console.trip.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/** The households to choose from once a village is chosen: a part of the form of a trip. */
public record DoorList(List<Choice> doors) implements Page {

    @Override
    public String toString() {
        return "DoorList[" + doors.size() + "]";
    }
}
