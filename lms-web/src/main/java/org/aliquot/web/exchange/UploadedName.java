package org.aliquot.web.exchange;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** Names of files that somebody sends. */
final class UploadedName {

    private static final int LONGEST = 200;

    private UploadedName() {}

    /** Browsers send a name, some with a path. */
    static String of(MultipartFile file, String otherwise) {
        String name = Optional.ofNullable(file.getOriginalFilename())
                .orElse("")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? otherwise : name.substring(Math.max(0, name.length() - LONGEST));
    }
}
