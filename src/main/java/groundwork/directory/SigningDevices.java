package groundwork.directory;

import groundwork.ledger.Store;
import groundwork.ledger.Tables;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Devices that sign what they send, by the ids they made for themselves. */
@Component
public class SigningDevices {

    private static final String DEVICE = """
            select id, officer, county, public_key as key, revoked_at is not null as revoked from directory.device
            """;

    private final Store store;

    SigningDevices(Store store) {
        this.store = store;
    }

    /** Those of the county among these. */
    public Map<UUID, SigningDevice> find(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return scope
                .read(db -> db.sql(DEVICE + "where id = any(:ids) and county = :county and public_key is not null")
                        .param("ids", Tables.array("uuid", ids))
                        .param("county", scope.county())
                        .query(SigningDevice.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(SigningDevice::id, Function.identity()));
    }

    /** Whichever has that id, also a browser, in whatever county. */
    public Optional<SigningDevice> holder(UUID id) {
        return store.global(db -> db.sql(DEVICE + "where id = :id")
                .param("id", id)
                .query(SigningDevice.class)
                .optional());
    }
}
