package org.aliquot.web.signon;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.signon.BackChannel;
import org.aliquot.web.address.SignOnUrls;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A provider itself says that somebody was signed out there; its signature is all that is believed. */
@RestController
@Audience(Audience.Who.ANYONE)
class BackChannelController {

    private final BackChannel channel;

    BackChannelController(BackChannel channel) {
        this.channel = channel;
    }

    @PostMapping(SignOnUrls.BACK_CHANNEL)
    ResponseEntity<Void> end(
            @PathVariable UUID id, @RequestParam(name = "logout_token", defaultValue = "") String token) {
        return ResponseEntity.status(channel.end(id, token) ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
