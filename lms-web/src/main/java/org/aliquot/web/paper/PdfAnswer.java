package org.aliquot.web.paper;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document that nobody on the way keeps. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** To be kept as a file of this name. */
    public static ResponseEntity<byte[]> saved(String name, byte[] file) {
        return answer(ContentDisposition.attachment(), name, file);
    }

    /** To be looked at and printed. */
    public static ResponseEntity<byte[]> shown(String name, byte[] file) {
        return answer(ContentDisposition.inline(), name, file);
    }

    private static ResponseEntity<byte[]> answer(ContentDisposition.Builder how, String name, byte[] file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name).build().toString())
                .body(file);
    }
}
