package org.aliquot.packs.internal;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which packs to load.
 *
 * @param packs folders that are packs or hold packs; where none is named, the packs that the application carries
 */
@ConfigurationProperties("aliquot")
public record PackSettings(@DefaultValue List<Path> packs) {}
