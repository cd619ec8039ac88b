package groundwork.intake.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Inflates every part once, to nowhere, before anything reads it: what a part says of its own size is not believed,
 * half a file is found before its first row is taken, and the merged cells, which stand after the rows, are known
 * beforehand.
 */
final class ZipGuard {

    /** A part this small may be as monotonous as it likes. */
    private static final int FREE = 1 << 20;

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, List<Merge>> merges = new HashMap<>();
    private final byte[] buffer = new byte[1 << 16];
    private long inflated;

    private ZipGuard(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** @return merged cells by the name of the part they stand in */
    static Map<String, List<Merge>> check(ZipFile zip, Limits limits) throws IOException {
        if (zip.size() > limits.entries()) {
            throw new UnfitFile(new Unfit.Bomb());
        }
        var guard = new ZipGuard(zip, limits);
        var names = new HashSet<String>();
        for (var entry : Collections.list(zip.entries())) {
            // Two parts of one name: which of them is read differs from reader to reader.
            if (!names.add(entry.getName())) {
                throw new UnfitFile(new Unfit.Damaged());
            }
            guard.inflate(entry);
        }
        return guard.merges;
    }

    private void inflate(ZipEntry entry) throws IOException {
        var crc = new CRC32();
        var scan = entry.getName().contains("worksheets/") ? new MergeScan() : null;
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (size == 0) {
                    refuseDoctype(read);
                }
                size += read;
                inflated += read;
                crc.update(buffer, 0, read);
                refuseBomb(entry, size);
                if (scan != null) {
                    scan.take(buffer, read);
                }
            }
        }
        if (crc.getValue() != entry.getCrc()) {
            throw new UnfitFile(new Unfit.Damaged());
        }
        if (scan != null) {
            merges.put(entry.getName(), scan.merges());
        }
    }

    private void refuseBomb(ZipEntry entry, long size) {
        boolean tooDense = size > FREE && size / limits.ratio() > Math.max(1, entry.getCompressedSize());
        boolean tooMuchText = size > limits.textBytes() && entry.getName().endsWith("sharedStrings.xml");
        if (tooDense || tooMuchText || inflated > limits.inflatedBytes()) {
            throw new UnfitFile(new Unfit.Bomb());
        }
    }

    /** No spreadsheet writes one; what they are good for is blowing up. */
    private void refuseDoctype(int read) {
        var start = new String(buffer, 0, Math.min(read, 4096), StandardCharsets.ISO_8859_1);
        if (start.contains("<!DOCTYPE")) {
            throw new UnfitFile(new Unfit.Bomb());
        }
    }
}
