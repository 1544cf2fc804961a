package org.aliquot.web.staff;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** What a file is called that somebody sent: browsers send a name, some with a path. */
public final class UploadName {

    private static final int LONGEST = 200;

    private UploadName() {}

    /** @param otherwise where it has none */
    public static String of(MultipartFile file, String otherwise) {
        String name = Optional.ofNullable(file.getOriginalFilename())
                .orElse("")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? otherwise : name.substring(Math.max(0, name.length() - LONGEST));
    }
}
