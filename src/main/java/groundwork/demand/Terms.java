package groundwork.demand;

import groundwork.directory.Holidays;
import groundwork.ledger.DemandEntry.Urgency;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many workdays a unit is given, by urgency. It is what the form offers; whoever refers may write another day. */
@Component
public class Terms {

    private final Holidays holidays;
    private final int ordinary;
    private final int urgent;
    private final int emergency;

    Terms(
            Holidays holidays,
            @Value("${groundwork.demand.workdays.ordinary:15}") int ordinary,
            @Value("${groundwork.demand.workdays.urgent:5}") int urgent,
            @Value("${groundwork.demand.workdays.emergency:1}") int emergency) {
        this.holidays = holidays;
        this.ordinary = ordinary;
        this.urgent = urgent;
        this.emergency = emergency;
    }

    /** Null where it has a deadline, which a new referral does not put off by itself, and while it is not raised. */
    public LocalDate offered(Demand demand, LocalDate today) {
        if (demand.raised() == null || demand.due() != null) return null;
        return holidays.workdays().after(today, days(demand.first().urgency()));
    }

    private int days(Urgency urgency) {
        return switch (urgency) {
            case null -> ordinary;
            case ORDINARY -> ordinary;
            case URGENT -> urgent;
            case EMERGENCY -> emergency;
        };
    }
}
