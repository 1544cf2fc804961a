package org.aliquot.web.credits;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.credits.Proof;
import org.aliquot.credits.Proofs;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CreditUrls;
import org.aliquot.web.flash.CreditFlash;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own proofs, to be saved: what strangers made is never opened as a page of ours. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ProofController {

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping(CreditUrls.PROOF)
    ResponseEntity<byte[]> file(@PathVariable UUID id, Visit visit) {
        Proof proof = proofs.read(visit.caller().id(), id).orElseThrow(PageNotFound.missing());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(proof.format().media()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(proof.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(proof.file());
    }

    @PostMapping(CreditUrls.PROOF_REMOVAL)
    ModelAndView remove(@PathVariable UUID id, Visit visit) {
        if (!proofs.remove(visit.caller().id(), id)) {
            throw new PageNotFound();
        }
        return SeeOther.to(CreditFlash.PROOF_REMOVED.at(CreditUrls.credit(id)));
    }
}
