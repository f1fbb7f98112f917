"""Reads the headers of a mailbox with Python's own library, as a peer; prints how many and how long."""
import json
import mailbox
import sys
import time
from email.parser import BytesHeaderParser
from email.utils import getaddresses, parsedate_to_datetime

start = time.perf_counter()
count = 0
people = set()
for message in mailbox.mbox(sys.argv[1], factory=BytesHeaderParser().parse):
    lines = [str(line) for name in ("From", "To", "Cc") for line in message.get_all(name, [])]
    people.update(address for _, address in getaddresses(lines))
    parsedate_to_datetime(message["Date"])
    str(message["Subject"]), message["Message-ID"], message["References"]
    count += 1
print(json.dumps({"items": count, "seconds": time.perf_counter() - start}))
