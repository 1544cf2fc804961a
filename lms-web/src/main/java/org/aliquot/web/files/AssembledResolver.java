package org.aliquot.web.files;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Answers some files put together with what they import, below the resolver that hashes: so the hash covers it all. */
class AssembledResolver extends AbstractResourceResolver {

    private final Map<String, Supplier<String>> assembled;

    AssembledResolver(Map<String, Supplier<String>> assembled) {
        this.assembled = assembled;
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource found = chain.resolveResource(request, path, locations);
        Supplier<String> text = assembled.get(path);
        return found == null || text == null ? found : new Assembled(found, text.get());
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    /** Spring's cache tells resources apart by their description, and one of bytes has that of any other. */
    private static final class Assembled extends TransformedResource {

        private final String description;

        Assembled(Resource source, String text) {
            super(source, text.getBytes(StandardCharsets.UTF_8));
            this.description = source.getDescription() + " assembled";
        }

        @Override
        public String getDescription() {
            return description;
        }
    }
}
