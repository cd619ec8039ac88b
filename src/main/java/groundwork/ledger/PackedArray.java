package groundwork.ledger;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;
import org.postgresql.util.ByteConverter;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;

/**
 * An array parameter in PostgreSQL's binary form (array_recv and each type's own), written as its elements are added.
 * The driver has such a form for few types and would write out the others, which PostgreSQL has to read again: that was
 * a fifth of what an append cost.
 */
final class PackedArray extends AbstractSqlTypeValue {

    private static final LocalDate EPOCH_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int HEAD = 20;

    private enum Type {
        UUID(Oid.UUID, Oid.UUID_ARRAY),
        INT4(Oid.INT4, Oid.INT4_ARRAY),
        INT8(Oid.INT8, Oid.INT8_ARRAY),
        BOOL(Oid.BOOL, Oid.BOOL_ARRAY),
        TEXT(Oid.TEXT, Oid.TEXT_ARRAY),
        BYTEA(Oid.BYTEA, Oid.BYTEA_ARRAY),
        DATE(Oid.DATE, Oid.DATE_ARRAY),
        TIMESTAMPTZ(Oid.TIMESTAMPTZ, Oid.TIMESTAMPTZ_ARRAY),
        NUMERIC(Oid.NUMERIC, Oid.NUMERIC_ARRAY);

        final int element;
        final int array;

        Type(int element, int array) {
            this.element = element;
            this.array = array;
        }
    }

    private final Type type;
    private ByteBuffer out = ByteBuffer.allocate(256).position(HEAD);
    private int size;
    private boolean gaps;

    /** @param type PostgreSQL's name of the elements' type */
    PackedArray(String type) {
        this.type = Type.valueOf(type.toUpperCase(java.util.Locale.ROOT));
    }

    /** @throws DataIntegrityViolationException for a moment or day that no database can store */
    PackedArray add(Object value) {
        size++;
        if (value == null) {
            gaps = true;
            room(4).putInt(-1);
            return this;
        }
        try {
            pack(value);
        } catch (ArithmeticException far) {
            throw new DataIntegrityViolationException("out of range", far);
        }
        return this;
    }

    private void pack(Object value) {
        switch (type) {
            case UUID -> {
                var id = (UUID) value;
                room(20).putInt(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            }
            case INT4 -> room(8).putInt(4).putInt(((Number) value).intValue());
            case INT8 -> room(12).putInt(8).putLong(((Number) value).longValue());
            case BOOL -> room(5).putInt(1).put((byte) ((Boolean) value ? 1 : 0));
            case TEXT -> bytes(value.toString().getBytes(StandardCharsets.UTF_8));
            case BYTEA -> bytes((byte[]) value);
            case DATE -> room(8).putInt(4).putInt(Math.toIntExact(EPOCH_DAY.until((LocalDate) value, ChronoUnit.DAYS)));
            case TIMESTAMPTZ -> room(12).putInt(8).putLong(EPOCH.until((Instant) value, ChronoUnit.MICROS));
            case NUMERIC ->
                bytes(ByteConverter.numeric(
                        value instanceof BigDecimal exact ? exact : BigDecimal.valueOf(((Number) value).longValue())));
        }
    }

    private void bytes(byte[] value) {
        room(4 + value.length).putInt(value.length).put(value);
    }

    private ByteBuffer room(int more) {
        if (out.remaining() < more)
            out = ByteBuffer.wrap(Arrays.copyOf(out.array(), Math.max(out.capacity() * 2, out.position() + more)))
                    .position(out.position());
        return out;
    }

    @Override
    protected Object createTypeValue(Connection connection, int sqlType, String typeName) throws SQLException {
        // Dimensions, whether there are nulls, the elements' type, then the one dimension's length and first index.
        out.putInt(0, 1)
                .putInt(4, gaps ? 1 : 0)
                .putInt(8, type.element)
                .putInt(12, size)
                .putInt(16, 1);
        var packed = Arrays.copyOf(out.array(), out.position());
        return new PgArray(connection.unwrap(BaseConnection.class), type.array, packed);
    }
}
