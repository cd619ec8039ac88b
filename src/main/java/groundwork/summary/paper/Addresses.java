package groundwork.summary.paper;

import groundwork.figure.Value;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the console shows what a file cites. */
public final class Addresses {

    private Addresses() {}

    /** All entries behind a figure, at the position it was counted at. */
    public static String trace(String programme, Value value) {
        var extent = value.extent();
        var address = UriComponentsBuilder.fromPath("/figures/{cite}")
                .queryParam("programme", programme)
                .queryParam("position", value.position());
        if (extent.unit() != null) address.queryParam("unit", extent.unit());
        if (extent.village() != null) address.queryParam("village", extent.village());
        if (extent.from() != null) address.queryParam("from", extent.from());
        if (extent.to() != null) address.queryParam("to", extent.to());
        if (value.asOf() != null) address.queryParam("asOf", value.asOf());
        return address.build(value.cite()).toString();
    }
}
