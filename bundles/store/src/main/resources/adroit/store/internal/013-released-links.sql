-- Who made a link that another has to release; none where it works.

ALTER TABLE sign_in_link ADD COLUMN maker {text}
