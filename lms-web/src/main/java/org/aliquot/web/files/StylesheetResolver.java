package org.aliquot.web.files;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Answers {@code app.css} assembled, below the resolver that hashes: so the hash covers every imported file. */
class StylesheetResolver extends AbstractResourceResolver {

    private final StaticSource source;

    StylesheetResolver(StaticSource source) {
        this.source = source;
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource found = chain.resolveResource(request, path, locations);
        return found != null && path.equals("app.css")
                ? new TransformedResource(found, source.stylesheet().getBytes(StandardCharsets.UTF_8))
                : found;
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }
}
