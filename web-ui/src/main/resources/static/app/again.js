/** Tries again by itself what failed for want of an answer, once there are answers again. */
export class Again {
  constructor(host, failed, retry) {
    this.turn = () => { if (failed()) retry(); };
    this.live = ({ detail }) => { if (detail === 'on') this.turn(); };
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('online', this.turn);
    window.addEventListener('parley-live', this.live);
  }

  hostDisconnected() {
    window.removeEventListener('online', this.turn);
    window.removeEventListener('parley-live', this.live);
  }
}
