package org.aliquot.web.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * The files that pages of this release name, by the addresses that {@link HashedAssets} tells pages. Without the pictures of guides, which
 * are four fifths of all: nobody's work stands still for want of one.
 */
final class OwnFiles {

    private static final List<String> FOLDERS = List.of("js/**/*.js", "fonts/*.*", "img/*.*");

    /** With all others in it. */
    private static final String STYLESHEET = "/css/app.css";

    private static final Pattern NAMED = Pattern.compile("(?<=url\\(\")/[^\"]+(?=\"\\))");

    private final Map<String, byte[]> contents = new TreeMap<>();
    private final Map<String, String> hashed = new TreeMap<>();

    private OwnFiles() {}

    static SortedMap<String, byte[]> read(ResourcePatternResolver resources) throws IOException {
        OwnFiles files = new OwnFiles();
        StaticSource source = new StaticSource();
        for (String folder : FOLDERS) {
            for (Resource file : resources.getResources("classpath*:/static/" + folder)) {
                files.add(source, StaticSource.address(file));
            }
        }
        files.add(source, STYLESHEET);
        for (String address : Modules.vendored()) {
            files.add(source, address);
        }
        return files.byHash();
    }

    private void add(StaticSource source, String address) throws IOException {
        byte[] content = source.bytes(address);
        contents.put(address, content);
        int dot = address.lastIndexOf('.');
        hashed.put(
                address,
                source.served(address.substring(0, dot))
                        + "-"
                        + DigestUtils.md5DigestAsHex(content)
                        + address.substring(dot));
    }

    private SortedMap<String, byte[]> byHash() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        contents.forEach((address, content) ->
                files.put(hashed.get(address), address.endsWith(".css") ? withHashes(content) : content));
        return files;
    }

    /** Another release may have other fonts, or none of these names. */
    private byte[] withHashes(byte[] stylesheet) {
        return NAMED.matcher(new String(stylesheet, StandardCharsets.UTF_8))
                .replaceAll(named -> Matcher.quoteReplacement(hashed.getOrDefault(named.group(), named.group())))
                .getBytes(StandardCharsets.UTF_8);
    }
}
